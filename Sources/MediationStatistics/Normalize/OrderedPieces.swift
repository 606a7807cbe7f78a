internal import Dispatch
internal import Synchronization

/// The pieces of some tables, given out to any number of workers and put together in order.
final class OrderedPieces: Sendable {
  private let pieces: Mutex<TablePieces>
  private let read: Mutex<Read>
  /// One for each piece that is out or waits for those before it: bounds the memory, however long one of them takes.
  private let places = DispatchSemaphore(value: OrderedPieces.mostPieces)
  private static let mostPieces = 4

  private struct Read {
    var builder: RecordsBuilder
    /// Pieces put together so far.
    var count = 0
    /// What was read before its turn, by number.
    var waiting: [Int: ReadPiece] = [:]
  }

  init(_ tables: [SourceTable], _ builder: sending RecordsBuilder) {
    pieces = Mutex(TablePieces(tables))
    read = Mutex(Read(builder: builder))
  }

  /// Reads pieces until none is left; to be called by each worker. One that comes late makes no readers.
  func work(_ makeReaders: () -> ColumnReaders) {
    var idle: ColumnReaders?
    while let piece = take() {
      // Taken out: held twice, what readers have learnt would be copied.
      var readers = idle.take() ?? makeReaders()
      add(ReadPiece(piece, &readers))
      idle = readers
    }
  }

  private func take() -> TablePiece? {
    places.wait()
    let piece = pieces.withLock { $0.next() }
    if piece == nil { places.signal() }
    return piece
  }

  /// Puts a piece in its place, or keeps it until those before it are there.
  func add(_ piece: ReadPiece) {
    let added = read.withLock { read in
      let first = read.count
      read.waiting[piece.piece.number] = piece
      while let next = read.waiting.removeValue(forKey: read.count) {
        read.builder.add(next)
        read.count += 1
      }
      return read.count - first
    }
    for _ in 0..<added { places.signal() }
  }

  /// All of them, once every worker is done.
  var records: Records { read.withLock { $0.builder.finished() } }
}
