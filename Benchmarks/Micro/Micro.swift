import CSV
import MediationStatistics

/// The product's hot loops by themselves, each through the function that a run calls: `Micro UTF8.csv GB18030.csv`, the same job J1 export twice.
/// A line each, parted by tabs: name, bytes, cells, seconds of wall, seconds of CPU, what was counted. `script/bench --micro` makes a table of them.
@main
enum Micro {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard let utf8 = paths.first, let gb18030 = paths.dropFirst().first else { return print("Micro UTF8.csv GB18030.csv") }
    try measureWholeFile(utf8, "UTF-8")
    try measureWholeFile(gb18030, "GB18030")
    hash(try readFile(utf8)).measure()
    let decoded = try TextFile(OpenFile(gb18030))
    decode(Sample(decoded), of: decoded).measure()
    let sample = try Sample(TextFile(OpenFile(utf8)))
    for loop in parses(sample) + groupings(sample) { loop.measure() }
    write(sample).measure()
  }

  private static func measureWholeFile(_ path: String, _ encoding: String) throws {
    scan(try TextFile(OpenFile(path)), "scan \(encoding)").measure()
    detect(try readFile(path), "encoding check \(encoding)").measure()
  }
}
