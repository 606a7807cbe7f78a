internal import Foundation

extension RunManifest {
  /// Keys in order, so that two manifests can be compared line by line.
  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    // Encoding strings and integers cannot fail; an empty file would be caught by whoever reads it.
    return Array((try? encoder.encode(self)) ?? Data()) + [0x0A]
  }
}
