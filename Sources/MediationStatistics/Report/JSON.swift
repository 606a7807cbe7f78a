internal import Foundation

extension RunManifest {
  /// Keys in order, so that two manifests can be compared line by line.
  var json: [UInt8] {
    encodedJSON(self)
  }
}

/// Pretty-printed, keys in order and in snake case.
func encodedJSON(_ value: some Encodable) -> [UInt8] { encoded(value, .convertToSnakeCase) }

/// The same with the keys as they are: for formats that others have named.
func standardJSON(_ value: some Encodable) -> [UInt8] { encoded(value, .useDefaultKeys) }

private func encoded(_ value: some Encodable, _ keys: JSONEncoder.KeyEncodingStrategy) -> [UInt8] {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  encoder.keyEncodingStrategy = keys
  // Encoding strings and integers cannot fail; an empty file would be caught by whoever reads it.
  return Array((try? encoder.encode(value)) ?? Data()) + [0x0A]
}

/// The same from a file; throws when it cannot be read.
func readJSON<Value: Decodable>(_ path: String) throws(RunFault) -> Value? { decodedJSON(Array(try configurationText(path).utf8)) }

/// Reads what `encodedJSON` wrote; nil for anything else.
func decodedJSON<Value: Decodable>(_ bytes: [UInt8]) -> Value? {
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  return try? decoder.decode(Value.self, from: Data(bytes))
}
