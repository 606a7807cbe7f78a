/// A paper that the invented office received, as the truth is; the ledger and the text are made from it.
struct PlannedPaper {
  var received: Day
  var kind: String
  var number = ""
  var issuer: String
  var cause = ""
  var plaintiff = ""
  var defendant = ""
  var role = ""
  /// The paper's own date.
  var date: Day
  var hearing: Moment?
  var heard = ""
  var leader = ""
  var post = ""
  var outcome = ""
  var term = ""
  var handled: Day?
  var community = ""
  var earlier = ""
  var note = ""
  /// Where it comes as a text: with a ledger row of its own, or by its file alone.
  var text = Text.none

  enum Text { case none, besideLedger, alone }

  static let us = "杭州市余杭区人民政府五常街道办事处"
}

enum Court {
  static let yuhang = "浙江省杭州市余杭区人民法院"
  static let railway = "杭州铁路运输法院"
  static let hangzhou = "浙江省杭州市中级人民法院"
  static let district = "杭州市余杭区人民政府"
}

extension Day {
  /// The day itself, or the Monday after it.
  var workday: Day { isWeekend ? (self + 1).workday : self }
}
