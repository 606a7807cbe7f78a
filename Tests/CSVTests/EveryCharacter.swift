import Testing

@testable import CSV

enum EveryCharacter {
  /// Each character of the first plane above ASCII as glibc writes it in GB18030 (some of the private use area it doesn't).
  static func inGB18030() throws -> [[UInt8]] {
    let converter = try #require(IconvHandle(to: "GB18030", from: "UTF-8"))
    var characters: [[UInt8]] = []
    for value in UInt32(0x80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      var character: [UInt8] = []
      if converter.convert(bytes.span, from: 0, to: &character) == bytes.count { characters.append(character) }
    }
    try #require(characters.count > 63_000)
    return characters
  }
}
