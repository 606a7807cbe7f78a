import Glibc

/// C strings that live as long as this object: for the structs of the C library, whose fields must stay valid over a call.
/// Keep it alive with `withExtendedLifetime`.
@safe final class CStrings {
  private var kept: [UnsafeMutablePointer<CChar>] = unsafe []

  /// A copy of the text; nil stands for the C library's "not given".
  func pointer(_ text: String?) -> UnsafeMutablePointer<CChar>? {
    guard let text, let copy = unsafe strdup(text) else { return nil }
    unsafe kept.append(copy)
    return unsafe copy
  }

  deinit {
    while let copy = unsafe kept.popLast() { unsafe free(copy) }
  }
}
