import ArgumentParser
import MediationStatistics

/// `tiaojie query`: an answer to one question.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "随问随答：按任意条件和分组查一个数、一张表或一份清单。",
    discussion: """
      例：
        tiaojie query --year 2024 --by 社区
        tiaojie query --half 2024-H2 --where 社区=永福社区 --where 纠纷类型=物业纠纷 --measure 件数,成功率 --compare yoy
        tiaojie query --by 月,组织类别 --where '月>=2024-07' --format csv --output 下半年.csv
        tiaojie query --year 2024 --where '金额>=10万 and 结果=调解成功' --rows
        tiaojie query --from papers --year 2024 --by 文书种类 --top 5
        tiaojie query --year 2024 --by 月 --compare yoy --chart line --output 走势.svg
      条件：字段 =、!=、>、>=、<、<=、~（包含）、in 值；and（且）、or（或）、not（非）、括号；多个 --where 须同时成立。
      能问哪些字段和指标：--fields，tiaojie measures。
      退出码：0 有答案；1 没有一行符合条件；64 问法有误。
      """)

  @Option(help: ArgumentHelp("指标，可用逗号分隔多个；默认受理件数。", valueName: "指标")) var measure: [String] = []
  @Option(help: ArgumentHelp("分组，可用逗号分隔多个：社区、纠纷类型……，或 月、季度、半年、年。", valueName: "分组")) var by: [String] = []
  @Option(name: .customLong("where"), help: ArgumentHelp("条件，可重复。", valueName: "条件")) var filters: [String] = []
  @Option(help: ArgumentHelp("问哪个台账：cases、participations、papers、proceedings、hearings 或工作台账。", valueName: "台账")) var from: String?
  @OptionGroup(title: "报告期") var asked: AskedPeriodOptions
  @Option(help: ArgumentHelp("按时间分组：month、quarter、half、year，放在 --by 之前。", valueName: "粒度")) var period: String?
  @Option(help: ArgumentHelp("比较，可用逗号分隔：yoy（同比）、mom（环比）、ytd（本年累计）。", valueName: "比较")) var compare: [String] = []
  @Option(help: ArgumentHelp("只列前多少行。", valueName: "行数")) var top: Int?
  @Option(help: ArgumentHelp("按哪一列排序，从大到小；后面加 :asc 从小到大。", valueName: "列")) var sort: String?
  @Flag(name: .customLong("all"), help: "没有数据的组合也列出。") var showsEmpty = false
  @Flag(help: "列出符合条件的行（遮蔽个人信息），不作统计。") var rows = false
  @Flag(help: "列出可以问的字段。") var fields = false
  @Option(help: ArgumentHelp("--rows 最多列出多少行。", valueName: "行数")) var limit = 100
  @Option(help: ArgumentHelp("输出格式：table、csv、json、md、xlsx。", valueName: "格式")) var format: AnswerFormat = .table
  @Option(help: ArgumentHelp("画图：line、bar、heat；--output 文件.svg 写成图片，否则画在表格下面。", valueName: "图")) var chart: ChartKind?
  @Option(help: ArgumentHelp("写到哪个文件；默认标准输出（-）。", valueName: "文件")) var output: String?
  @Option(help: ArgumentHelp("用哪个流程的输入和口径。", valueName: "流程")) var pipeline = "monthly"
  @Option(help: ArgumentHelp("数据截止日。", valueName: "日期")) var dataCutoff: String?
  @OptionGroup(title: "项目") var place: ProjectOptions

  func run() throws {
    try format.check(output: output, listsRows: rows, chart: chart)
    let asked = try askedQuestion()
    let project = try place.located()
    let pipeline = try Pipeline(try PipelinePlan.read(try project.pipeline(pipeline)), in: project, for: .question)
    let files = try place.files(pipeline, in: project).behind(try asked.registers(pipeline))
    let registers = try pipeline.registers(files, cutoff: try day(dataCutoff, "--data-cutoff"))
    if fields {
      Console.out(try fieldsTable(asked, registers, pipeline))
      return
    }
    let question = try Question(asked, registers, pipeline)
    if rows {
      let listing = RowListing(question)
      try format.write(listing, pipeline.seeds.office, limit: max(0, limit), to: file)
      if listing.count == 0 { try nothing(question, pipeline) }
      return
    }
    let answer = try Answer(question)
    try format.write(answer, pipeline, chart: chart, to: file)
    if answer.isEmpty { try nothing(question, pipeline) }
  }

  private var file: String? { output == "-" ? nil : output }

  private func nothing(_ question: Question, _ pipeline: Pipeline) throws {
    Console.warn(try emptyAnswerText(question, pipeline))
    throw ExitCode(1)
  }

  private func askedQuestion() throws(RunFault) -> AskedQuestion {
    var asked = AskedQuestion()
    asked.measures = listed(measure)
    asked.by = (period.map { [$0] } ?? []) + listed(by)
    if let period, Grain(period) == nil { throw RunFault(.usage, "--period \(period): 可用 month、quarter、half、year；报告期本身用 --month、--year 等") }
    (asked.filters, asked.register, asked.sort, asked.showsEmpty) = (filters, from, sort, showsEmpty)
    asked.period = try self.asked.period()
    for word in listed(compare) {
      guard let comparison = AskedComparison(rawValue: word) else {
        throw RunFault(.usage, "--compare \(word): 可用 \(AskedComparison.allCases.map(\.rawValue).joined(separator: "、"))（同比、环比、本年累计）")
      }
      asked.comparisons.append(comparison)
    }
    if let top, top < 1 { throw RunFault(.usage, "--top \(top): 应是 1 以上的整数") }
    asked.top = top
    return asked
  }

  /// `甲,乙` and repeated options alike.
  private func listed(_ texts: [String]) -> [String] {
    texts.flatMap { $0.split { ",，、".contains($0) }.map(String.init) }
  }
}

extension ChartKind: ExpressibleByArgument {}

/// The period of a question. `--from` and `--to` of a run are not here: `--from` names a register.
struct AskedPeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp("报告期：月。", valueName: "2024-12")) var month: String?
  @Option(help: ArgumentHelp("报告期：季度。", valueName: "2024-Q4")) var quarter: String?
  @Option(help: ArgumentHelp("报告期：半年。", valueName: "2024-H2")) var half: String?
  @Option(help: ArgumentHelp("报告期：年。", valueName: "2024")) var year: String?
  @Option(help: ArgumentHelp("报告期：起止月份或日期。", valueName: "2024-07..2024-09")) var range: String?

  func period() throws(RunFault) -> ReportingPeriod? {
    var periods = try namedPeriods([("--month", month, 1), ("--quarter", quarter, 3), ("--half", half, 6), ("--year", year, 12)])
    if let range {
      guard range.contains(".."), let period = ReportingPeriod(range) else {
        throw RunFault(.usage, "--range \(range): 应写作 2024-07..2024-09 或 2024-03-05..2024-04-10")
      }
      periods.append(period)
    }
    return try onlyPeriod(periods, "--month、--quarter、--half、--year、--range")
  }
}
