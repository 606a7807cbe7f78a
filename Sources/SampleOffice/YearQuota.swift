/// What a year of the office must come to, month by month. The published figures of 2024 and what they say of 2023
/// (`published/wuchang-2024.csv`) stand here and nowhere else.
struct YearQuota {
  let year: Int
  /// Cases accepted in each month.
  let received: [Int]
  /// Cases led by the street's own committee.
  let street: Int
  /// Cases of the 警民联调工作室 without a committee.
  let alone: [Int]
  /// Cases of a committee together with the 警民联调工作室.
  let joint: [Int]
  /// Cases that ended without an agreement, by month.
  let failed: [Int]
  /// How the failed ones ended, in the order in which they are dealt out; the rest are 调解不成功.
  let terminated: Int
  let withdrawn: Int
  /// Cases still under way at the end of December.
  let pending: Int

  static let all = [first, second]

  private static let receivedFirst = [195, 166, 229, 221, 233, 252, 268, 261, 231, 222, 222, 222]

  private static let first = YearQuota(
    year: 2023,
    received: receivedFirst,
    street: 1113,
    alone: none, joint: none,
    // The share that fails falls through the year.
    failed: apportioned(589, by: zip(receivedFirst, [27, 26, 25, 24, 23, 22, 21, 21, 20, 19, 18, 17]).map(*)),
    terminated: 52, withdrawn: 36, pending: 0)

  private static let second = YearQuota(
    year: 2024,
    received: [262, 188, 251, 262, 270, 297, 318, 312, 274, 268, 258, 258],
    street: 1298,
    alone: [0, 0, 0, 0, 0, 0, 6, 7, 7, 8, 8, 8],
    joint: [0, 0, 0, 0, 0, 0, 78, 102, 108, 114, 119, 124],
    failed: [0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0],
    terminated: 1, withdrawn: 0, pending: 2)

  private static let none = [Int](repeating: 0, count: 12)

  /// The street's cases by month: its share of what the studio does not handle alone.
  var streetByMonth: [Int] {
    apportioned(street, by: zip(received, alone).map { $0 - $1 })
  }
}
