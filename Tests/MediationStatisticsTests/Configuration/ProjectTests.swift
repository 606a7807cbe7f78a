import Testing

@testable import MediationStatistics

@Suite struct ProjectTests {
  private let folder: ScratchFolder
  private let project: Project

  init() throws {
    folder = try ScratchFolder()
    for name in ["pipelines/monthly.yaml", "pipelines/annual.yaml", "pipelines/contracts/c.yaml", "seeds/x.csv"] {
      try folder.put(name, "x")
    }
    project = try Project(root: folder.path, seeds: nil)
  }

  @Test func paths() throws {
    #expect(project.root == folder.path && project.seeds == folder.path + "/seeds")
    #expect(project.path("pipelines/rules.yaml") == folder.path + "/pipelines/rules.yaml")
    #expect(try project.pipeline("monthly") == folder.path + "/pipelines/monthly.yaml")
    #expect(try project.pipeline("/anywhere/else.yaml") == "/anywhere/else.yaml")
  }

  @Test func unknownPipelineNamesTheKnown() {
    let messages = faultMessages { _ = try project.pipeline("montly") }
    #expect(messages == ["没有名为“montly”的流程，是不是“monthly”？ — 现有：annual、monthly"])
  }

  @Test func foldersThatAreNone() {
    #expect(faultMessages { _ = try Project(root: folder.path + "/seeds", seeds: nil) }.contains { $0.contains("没有 pipelines/") })
    #expect(faultMessages { _ = try Project(root: folder.path, seeds: folder.path + "/nowhere") }.contains { $0.contains("--seeds") })
    #expect(throws: RunFault.self) { _ = try Project(root: folder.path + "/pipelines/monthly.yaml", seeds: nil) }
  }
}
