/// What a cell or a text says of something whose members are known: nothing, something that no table knows, or one of them.
package enum Said<Value: Sendable & Hashable>: Sendable, Hashable {
  case blank
  case unknown
  case value(Value)

  package var value: Value? { if case .value(let value) = self { value } else { nil } }
}
