internal import CSV

/// The files of a run's folder against the hashes in `run.json`.
struct WrittenFiles {
  private let folder: String
  private let listed: [Listed]
  let present: Set<String>

  private struct Listed: Decodable {
    let path: String
    let sha256: String
  }
  private struct Manifest: Decodable {
    let outputs: [Listed]
  }

  init(_ folder: String) throws(RunFault) {
    do {
      guard let manifest: Manifest = decodedJSON(try readFile(Folder.join(folder, "run.json"))) else {
        throw RunFault(.dataUnreadable, "\(folder)/run.json: 不是本程序的运行记录 — 请重新运行流程")
      }
      listed = manifest.outputs
      present = Set(try Folder.files(in: folder))
    } catch let fault as RunFault { throw fault } catch {
      throw RunFault(.inputMissing, "\(folder): 不是一次运行的输出文件夹（没有 run.json） — 例如：tiaojie verify outputs/2024-12/monthly")
    }
    self.folder = folder
  }

  var workbooks: [String] { listed.map(\.path).filter { $0.hasSuffix(".xlsx") } }

  private func isThere(_ name: String) -> Bool { present.contains(name) }

  /// Those of some files that are not what was written, or not there.
  func changes(among names: [String]) throws(RunFault) -> [String] {
    let known = Set(listed.map(\.path))
    let unknown = names.filter { !known.contains($0) }.map { "\($0): 运行记录中没有这个文件 — 请用现在的程序重新运行并保存" }
    return unknown + (try changes().faults.filter { fault in names.contains { fault.hasPrefix($0) } })
  }

  /// Files that are not what was written. A workbook that was only opened and saved again holds the same numbers: that is a note.
  func changes() throws(RunFault) -> (faults: [String], notes: [String]) {
    var (faults, notes) = ([String](), [String]())
    for file in listed {
      guard isThere(file.path) else {
        if !file.path.hasSuffix(".xlsx") { faults.append("\(file.path): 文件不见了 — 请重新运行流程") }
        continue
      }
      let found: String
      do { found = try sha256Hex(ofFile: Folder.join(folder, file.path)) } catch { throw RunFault(.dataUnreadable, "\(error)") }
      guard found != file.sha256 else { continue }
      if file.path.hasSuffix(".xlsx") {
        notes.append("\(file.path): 写出之后另存过（与 run.json 中的指纹不同）")
      } else {
        faults.append("\(file.path): 写出之后被改动（与 run.json 中的指纹不同） — 请重新运行流程")
      }
    }
    let strange = present.subtracting(listed.map(\.path)).subtracting(["run.json"]).sorted()
    return (faults, notes + strange.map { "\($0): 不是本次运行写出的文件" })
  }
}
