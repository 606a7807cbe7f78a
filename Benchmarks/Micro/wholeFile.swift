import CSV

/// The separator scan as the reader of tables does it: window by window from the file, records in batches.
func scan(_ file: TextFile, _ name: String) -> Loop {
  Loop(name: name, bytes: file.size, cells: 0) {
    var (reader, records) = (RecordReader(file, dialect: .comma), 0)
    while !reader.isAtEnd { records += reader.next(4_096).batch.recordCount }
    return records
  }
}

/// Every test of the encoding, to the last byte. Counts the characters of the verdict's name, none where the file was refused.
func detect(_ bytes: [UInt8], _ name: String) -> Loop {
  Loop(name: name, bytes: bytes.count, cells: 0) { (try? EncodingDetector.detect(bytes.span))?.rawValue.count ?? 0 }
}

func hash(_ bytes: [UInt8]) -> Loop {
  Loop(name: "SHA-256", bytes: bytes.count, cells: 0) { SHA256.hex(of: bytes.span).utf8.count }
}
