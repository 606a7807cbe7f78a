/// Why a workbook could not be read: which file, which part of it, what, and what to do.
package struct XLSXReadFault: Error, Hashable, Sendable {
  package let path: String
  /// The part of the package, with the sheet's name where it is one: `工作表“案件”（xl/worksheets/sheet1.xml）`.
  package let part: String?
  package let problem: ReadProblem

  package init(path: String, part: String? = nil, _ problem: ReadProblem) {
    (self.path, self.part, self.problem) = (path, part, problem)
  }
}

extension XLSXReadFault: CustomStringConvertible {
  package var description: String { "\(path): \(part.map { "\($0)：" } ?? "")\(problem.what) — \(problem.remedy)" }
}

/// What a workbook of unknown origin can be found guilty of.
package enum ReadProblem: Error, Hashable, Sendable, FaultText {
  case file(FileFault)
  case fileTooLarge(bytes: Int, limit: Int)
  /// What the file is instead.
  case kind(FileKind)
  case package(PackageProblem)
  case xml(XMLProblem)
  case sheet(SheetProblem)
  /// Any other words, from the caller of `readSheet`.
  case caller(what: String, remedy: String)

  package var what: String {
    switch self {
    case .file(let fault): fault.what
    case .fileTooLarge(let bytes, let limit): "文件过大（\(bytes) 字节，上限 \(limit)）"
    case .kind(let kind): kind.what
    case .package(let problem): problem.what
    case .xml(let problem): problem.what
    case .sheet(let problem): problem.what
    case .caller(let what, _): what
    }
  }

  package var remedy: String {
    switch self {
    case .file(let fault): fault.remedy
    case .fileTooLarge: "请分批导出，或另存为“CSV UTF-8”"
    case .kind(let kind): kind.remedy
    case .package(let problem): problem.remedy
    case .sheet(let problem): problem.remedy
    case .xml(let problem): problem.remedy
    case .caller(_, let remedy): remedy
    }
  }
}
