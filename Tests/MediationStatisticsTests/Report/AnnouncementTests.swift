import Testing

@testable import MediationStatistics

struct AnnouncementTests {
  @Test func isToldOnce() {
    let announcement = Announcement<Int>()
    announcement.tell(1)
    announcement.tell(2)
    announcement.tell(nil)
    #expect(announcement.value == 1 && announcement.value == 1)
  }

  /// Whoever waits goes on, whether there is something to tell or not.
  @Test(arguments: [7, nil]) func isWaitedFor(told: Int?) throws {
    let announcement = Announcement<Int>()
    let work = Ahead { () throws(RunFault) in announcement.value }
    announcement.tell(told)
    #expect(try work.value() == told)
  }
}
