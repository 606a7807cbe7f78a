/// How a case ended, by the platform's word.
enum Outcome: String {
  case successful = "调解成功"
  case failed = "调解不成功"
  case pending = "调解中"
  case terminated = "终止"
  case withdrawn = "撤回"
}

enum Agreement: String {
  case oral = "口头协议"
  case written = "书面协议"
}

/// One dispute as it is planned; rows in files are spelled from it.
struct PlannedCase {
  let index: Int
  /// The month of acceptance, also where the row's acceptance is made unreadable.
  let month: Month
  var lead: Lead
  var accepted: Moment
  var outcome: Outcome
  var joint: JointMark?

  var brandStudio = ""
  var type = DisputeType.other
  /// 纠纷类别 as written: the platform's name, a finer one, or an alias.
  var typeText = ""
  var source = ""
  var difficulty = ""
  var attribute = ""
  var specialGroup = ""
  var death = "否"
  var clerk = ""
  var parties: [Party] = []
  var people = ""
  var phone = ""
  var place = ""
  /// 协议金 in 分.
  var amount = 0
  var mediated: Moment?
  var registered: Day
  /// The case code's running number.
  var sequence = 0
  var agreement: Agreement?
  /// 协议类型 where there is no agreement: blank or 无.
  var wordForNoAgreement = ""
  var performance = ""
  var confirmed = ""
  var confirmedOn: Day?
  var brief = ""
  var fault: Fault?
  /// The wrong text that a fault puts in place of a right one, where the fault has several.
  var faultText = ""

  init(index: Int, lead: Lead, accepted: Moment) {
    self.index = index
    self.lead = lead
    self.accepted = accepted
    month = accepted.day.month
    registered = accepted.day
    outcome = .successful
  }

  /// `ZJ` + city and county + town + day of registration + running number: 23 characters.
  var code: String {
    "ZJ3301005" + registered.compact + sequence.digits(6)
  }

  /// The first natural person's number stands in 证件号.
  var identity: String? {
    parties.lazy.compactMap(\.identity).first
  }

  var isStudioAlone: Bool {
    if case .studioAlone = lead { true } else { false }
  }
}
