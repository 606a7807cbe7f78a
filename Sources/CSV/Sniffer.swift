/// How well one delimiter explains the first records of a file.
package struct DelimiterCandidate: Equatable, Sendable {
  package let dialect: Dialect
  /// The number of fields of each of the first records that aren't blank.
  package let fieldCounts: [Int]
  /// The most frequent number of fields (the greater one of equals).
  package let usualCount: Int
  /// 0…1000: the share of records that have the usual number of fields; 0 if that is one field, which any wrong delimiter gives.
  package let score: Int
}

package enum Sniffer {
  /// The delimiters `,` TAB `;`, the likeliest first: by score, then by number of fields, then in this order.
  package static func delimiterCandidates(in file: TextFile, records: Int = 40) -> [DelimiterCandidate] {
    let candidates = [Dialect.comma, .tab, .semicolon].map { candidate($0, file, records) }
    // Sorting in Swift isn't promised to be stable: the place decides between equals.
    return candidates.enumerated().sorted { one, other in
      let left = (one.element.score, one.element.usualCount, -one.offset)
      return left > (other.element.score, other.element.usualCount, -other.offset)
    }.map(\.element)
  }

  private static func candidate(_ dialect: Dialect, _ file: TextFile, _ records: Int) -> DelimiterCandidate {
    let batch = file.head(dialect, records: records).batch
    let counts = (0..<batch.recordCount).filter { !batch.isBlank($0) }.map { batch.fieldCount($0) }
    let frequencies = Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +)
    let usual = frequencies.max { ($0.value, $0.key) < ($1.value, $1.key) }
    let score = usual.map { $0.key > 1 ? $0.value * 1000 / counts.count : 0 }
    return DelimiterCandidate(dialect: dialect, fieldCounts: counts, usualCount: usual?.key ?? 0, score: score ?? 0)
  }
}
