/// What a piece of text that should be, or looks like, a case number was read as.
package enum NumberReading: Hashable, Sendable {
  case court(CaseNumber, [NumberRepair])
  case reconsideration(ReconsiderationNumber, [NumberRepair])
  /// Clearly meant as a case number, but masked or damaged: kept as written, never dropped, never guessed.
  case unreadable(String, NumberDamage)
}

/// What was put right without a doubt, each told in a note.
package enum NumberRepair: String, Hashable, Sendable, CaseIterable {
  case brackets, missingBracket, blanks, fullWidth, leadingZeros, wordOrder, suffixForm, missingMark
}

/// Why a number cannot be used.
package enum NumberDamage: String, Hashable, Sendable, CaseIterable {
  /// Digits hidden by ＊, × or 某: `民初＊＊号`, `第某某号`.
  case masked
  /// `（2016）0237刑初214号`: no province before the digits.
  case noCourt
  case noYear, noSerial
  /// An otherwise whole number whose type code is not in the table.
  case unknownType
}
