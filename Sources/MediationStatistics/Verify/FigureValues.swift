internal import CSV
internal import XLSX

/// The figures of a run as `figures.csv` tells them, as cells of a workbook should hold them. Found by the bytes of their addresses, of which only
/// distinct halves are kept: `received.yoy` is the same for many members, `[2024-07;community=永福社区]` for many measures.
struct FigureValues: Sendable {
  private var measures = SpellingMemo()
  private var places = SpellingMemo()
  /// By measure and place, up to the last place that has a value; NaN for none.
  private var values: [[Double]] = []

  /// An address that stands in the file, by its two halves.
  struct Key: Sendable {
    let measure: Int32
    let place: Int32
  }

  init(_ path: String) throws(RunFault) {
    let names = ["address", "numerator", "denominator", "unit"]
    // A dozen units, each looked up once.
    var (units, scales) = (SpellingMemo(), [Double]())
    try OutputRows(path, columns: names).forEach(names) { bytes, fields in
      let unit = bytes.extracting(fields[3])
      let code = Int(units.insert(unit))
      if code == scales.count { scales.append(FigureValues.scale(unit)) }
      let key = insert(bytes.extracting(fields[0]))
      set(
        key,
        FigureValues.cell(
          DecimalText.double(bytes.extracting(fields[1])), DecimalText.double(bytes.extracting(fields[2])), scales[code]))
    }
  }

  /// Everything rests on numerator and denominator, so that nothing is compared with a rounded value.
  private static func cell(_ numerator: Double?, _ denominator: Double?, _ scale: Double) -> Double? {
    guard let numerator, let denominator, denominator != 0 else { return nil }
    return numerator / denominator * scale
  }

  /// A rate's cell holds the fraction that its format shows in per cent; amounts are stored in 分.
  private static func scale(_ unit: Span<UInt8>) -> Double {
    let text = String(decoding: unit.indices.map { unit[$0] }, as: UTF8.self)
    return switch text {
    case "%": 1
    case "个百分点": 100
    default: Measure.scale(of: text).double
    }
  }

  private mutating func set(_ key: Key, _ value: Double?) {
    let (measure, place) = (Int(key.measure), Int(key.place))
    while values.count <= measure { values.append([]) }
    guard value != nil || place < values[measure].count else { return }
    while values[measure].count <= place { values[measure].append(.nan) }
    values[measure][place] = value ?? .nan
  }

  private mutating func insert(_ address: Span<UInt8>) -> Key {
    let end = FigureValues.endOfMeasure(address)
    return Key(measure: measures.insert(address.extracting(..<end)), place: places.insert(address.extracting(end...)))
  }

  /// Nil for an address that the file does not hold.
  func key(_ address: Span<UInt8>) -> Key? {
    let end = FigureValues.endOfMeasure(address)
    guard let measure = measures.lookup(address.extracting(..<end)), let place = places.lookup(address.extracting(end...)) else {
      return nil
    }
    return Key(measure: measure, place: place)
  }

  private static func endOfMeasure(_ address: Span<UInt8>) -> Int {
    for index in address.indices where address[index] == UInt8(ascii: "[") { return index }
    return address.count
  }

  /// The address of two halves.
  func address(_ key: Key) -> String { String(decoding: measures.bytes(of: key.measure) + places.bytes(of: key.place), as: UTF8.self) }

  /// Nil where the figure has no value, or there is none.
  func value(_ key: Key) -> Double? {
    let (measure, place) = (Int(key.measure), Int(key.place))
    guard measure < values.count, place < values[measure].count, !values[measure][place].isNaN else { return nil }
    return values[measure][place]
  }

  /// What a cell with this tag should hold: one figure, the sum of several joined by ` + `, or a rate as a per cent (`… × 100`). Nil when one of
  /// them is not there or has no value.
  func value(of tag: String) -> Double? {
    if let value = figure(tag) { return value }
    if tag.hasSuffix(perCentMark) { return figure(String(tag.dropLast(perCentMark.count))).map { $0 * 100 } }
    let parts = figureAddresses(in: tag)
    guard parts.count > 1 else { return nil }
    return parts.reduce(Double?.some(0)) { sum, part in sum.flatMap { sum in figure(part).map { sum + $0 } } }
  }

  private func figure(_ address: String) -> Double? { key(address.utf8.span).flatMap { value($0) } }
}
