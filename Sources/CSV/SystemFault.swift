/// A system call that failed: what was tried, on what, and why.
package struct SystemFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was tried, in Chinese.
  package let action: String
  package let path: String
  /// The system's error number.
  package let code: Int32

  /// Must be made right after the failing call, unless `error` was kept.
  init(_ action: String, _ path: String, _ error: SystemError = .current) {
    self.action = action
    self.path = path
    code = error.code
  }

  package var description: String { "\(path): \(action)失败：\(SystemError(code: code))" }
}
