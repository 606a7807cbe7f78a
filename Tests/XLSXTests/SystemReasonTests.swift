import Glibc
import Testing

@testable import XLSX

struct SystemReasonTests {
  @Test func wordsForTheUsualNumbersForTheRest() {
    #expect(systemReason(ENOSPC) == "磁盘已满" && systemReason(4_095) == "系统错误 4095")
    #expect("\(XLSXError.file(path: "甲.xlsx", .sync(code: EIO)))".contains("磁盘读写出错"))
  }
}
