import Testing

@testable import MediationStatistics

struct OpenRequestTests {
  @Test func bothPipelinesAskForOne() throws {
    for name in ["monthly", "annual"] {
      let plan = try PipelinePlan.read("\(CaseDesk.root)/pipelines/\(name).yaml")
      let request = try wanted(plan.open)
      try request.check(try CaseDesk.seeds().measures, path: plan.path)
      #expect(request.file == "4-开放数据.xlsx" && request.package == "4-开放数据.zip")
    }
  }

  @Test func unknownMeasuresAreToldTogether() throws {
    let columns = try ["recieved", "amuont.yoy"].map { try wanted(SheetRequest.Column($0)) }
    let table = OpenRequest.Table(id: "t", name: "t", title: "t", by: [], columns: columns, notes: [])
    let note = OpenRequest.Note(id: "n", text: "x", measures: ["nothing_like_it"], by: [])
    let request = OpenRequest(
      file: "4.xlsx", package: "4.zip", title: "t", subject: "t", keywords: ["k"], license: nil, notes: [note], tables: [table],
      definitions: .init(id: "m", name: "m", title: "m"))
    let messages = faultMessages { try request.check(try CaseDesk.seeds().measures, path: "p.yaml") }
    #expect(messages.count == 3 && messages[0].contains("是不是“received”？") && messages[1].contains("是不是“amount”？"), "\(messages)")
  }
}
