// What the promises of a run cost at the very least, piece by piece: each mode does one thing that a run must do, and nothing else.
//
//   floor digest FILE        what sha256sum says of the file: proves the loop that the other modes time
//   floor sha256 FILE        SHA-256 of a file, read in blocks of 256 KiB from the page cache
//   floor encoding FILE      proof that a file is UTF-8; in memory
//   floor split FILE...      each separator of each file visited once, quotes minded; in memory
//   floor publish FOLDER DIR the files of FOLDER written into a new folder in DIR, brought to the disk, the folder named at the end
//   floor rehash FOLDER      SHA-256 of each file of FOLDER, once in memory and once as read back
//   floor book XLSX          each part of a finished workbook packed again at the product's level, with its checksum; in memory
//   floor unbook XLSX        each sheet inflated, each <v> read as a number; in memory
//   floor peak COMMAND...    MiB of a command's largest resident set; its output is thrown away
//
// Each but `digest` and `peak` prints lines of name, bytes, seconds of wall and of CPU (all threads, user and system), between tabs. Less than
// 16 MiB are taken five times and the least is told; more is taken three times and the median is told. Any fault ends the program with 1 and a
// line on stderr.
// SHA-256 and the proof of UTF-8 are the product's own C code. x86-64 with AVX2, PCLMULQDQ and the SHA extensions.
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <immintrin.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

#include "CSHA.h"
#include "CVector.h"

// A part of a piece, and the bytes that it is about.
typedef struct {
  const char *name;
  size_t size;
} Part;

enum { blockSize = 256 << 10, smallSize = 16 << 20, mostFiles = 64, mostCosts = 4, fewest = 3, most = 5 };

typedef struct {
  double wall, cpu;  // seconds
} Cost;

typedef struct {
  char name[256];
  const uint8_t *bytes;
  size_t size;
} File;

typedef struct {
  File files[mostFiles];
  int count;
  size_t size;  // bytes of all files
} Folder;

static void fail(const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, errno ? strerror(errno) : "not as expected");
  exit(1);
}

static void need(bool holds, const char *what) {
  if (!holds) fail(what);
}

// Time

static double seconds(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static Cost now(void) { return (Cost){seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID)}; }

static Cost since(Cost start) {
  const Cost end = now();
  return (Cost){end.wall - start.wall, end.cpu - start.cpu};
}

static int compareDoubles(const void *one, const void *other) {
  const double a = *(const double *)one, b = *(const double *)other;
  return (a > b) - (a < b);
}

/// The least of five or the median of three, by the size of what is done.
static double chosen(double *times, int count) {
  qsort(times, (size_t)count, sizeof *times, compareDoubles);
  return count == most ? times[0] : times[count / 2];
}

/// Runs a piece, which tells the cost of each of its parts, and prints a line a part. `size` is of the whole.
static void measure(void (*piece)(void *, Cost *), void *work, size_t size, const Part *parts, int partCount) {
  const int count = size < smallSize ? most : fewest;
  double walls[mostCosts][most], cpus[mostCosts][most];
  for (int turn = 0; turn < count; turn++) {
    Cost costs[mostCosts];
    piece(work, costs);
    for (int part = 0; part < partCount; part++) walls[part][turn] = costs[part].wall, cpus[part][turn] = costs[part].cpu;
  }
  for (int part = 0; part < partCount; part++)
    printf("%s\t%zu\t%.6f\t%.6f\n", parts[part].name, parts[part].size, chosen(walls[part], count), chosen(cpus[part], count));
}

static void measureOne(void (*piece)(void *, Cost *), void *work, size_t size, const char *name) {
  measure(piece, work, size, &(Part){name, size}, 1);
}

// Files

/// The whole file, its pages there before any clock starts.
static File mapped(const char *path) {
  const int descriptor = open(path, O_RDONLY | O_CLOEXEC);
  struct stat facts;
  need(descriptor >= 0 && fstat(descriptor, &facts) == 0, path);
  File file = {.size = (size_t)facts.st_size};
  void *bytes = mmap(NULL, file.size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, descriptor, 0);
  need(bytes != MAP_FAILED, path);
  close(descriptor);
  file.bytes = bytes;
  return file;
}

static void joined(char path[4096], const char *folder, const char *name) {
  need(snprintf(path, 4096, "%s/%s", folder, name) < 4096, folder);
}

/// All visible files of a folder.
static Folder mappedFolder(const char *path) {
  Folder folder = {.count = 0};
  DIR *directory = opendir(path);
  need(directory != NULL, path);
  for (struct dirent *entry; (entry = readdir(directory));) {
    if (entry->d_name[0] == '.') continue;
    need(folder.count < mostFiles, path);
    char whole[4096];
    joined(whole, path, entry->d_name);
    File *file = &folder.files[folder.count++];
    *file = mapped(whole);
    strcpy(file->name, entry->d_name);  // at most 255 bytes
    folder.size += file->size;
  }
  closedir(directory);
  return folder;
}

static bool endsWith(const char *text, const char *end) {
  const size_t length = strlen(text), own = strlen(end);
  return length >= own && strcmp(text + length - own, end) == 0;
}

// SHA-256

typedef struct {
  uint32_t state[8];
  uint64_t size;
} Hash;

static Hash newHash(void) {
  return (Hash){{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}, 0};
}

/// Whole blocks of 64 bytes, but for the last piece of a file, whose rest `finishHash` takes.
static void absorb(Hash *hash, const uint8_t *bytes, size_t count) {
  csha_absorb(hash->state, bytes, count / 64);
  hash->size += count;
}

/// `rest` are the bytes behind the last whole block.
static void finishHash(Hash *hash, const uint8_t *rest) {
  uint8_t last[128] = {0};
  const size_t count = hash->size % 64, blocks = count < 56 ? 1 : 2;
  memcpy(last, rest, count);
  last[count] = 0x80;
  for (int place = 0; place < 8; place++) last[64 * blocks - 1 - (size_t)place] = (uint8_t)(hash->size * 8 >> 8 * place);
  csha_absorb(hash->state, last, blocks);
}

static Hash hashOfBytes(const uint8_t *bytes, size_t size) {
  Hash hash = newHash();
  absorb(&hash, bytes, size);
  finishHash(&hash, bytes + size / 64 * 64);
  return hash;
}

static Hash hashOfFile(const char *path) {
  static uint8_t block[blockSize] __attribute__((aligned(4096)));
  const int descriptor = open(path, O_RDONLY | O_CLOEXEC);
  need(descriptor >= 0, path);
  Hash hash = newHash();
  ssize_t count;
  do {
    count = pread(descriptor, block, blockSize, (off_t)hash.size);
    need(count >= 0, path);
    absorb(&hash, block, (size_t)count);
  } while (count == blockSize);
  finishHash(&hash, block + (size_t)count / 64 * 64);
  close(descriptor);
  return hash;
}

static void pieceSHA256(void *work, Cost *costs) {
  const Cost start = now();
  volatile uint32_t word = hashOfFile(work).state[0];
  (void)word;
  costs[0] = since(start);
}

static void printHash(const char *path) {
  const Hash hash = hashOfFile(path);
  for (int word = 0; word < 8; word++) printf("%08x", hash.state[word]);
  putchar('\n');
}

typedef struct {
  Folder folder;
  const char *path;
} Outputs;

static void pieceRehash(void *work, Cost *costs) {
  const Outputs *outputs = work;
  const Cost start = now();
  for (int place = 0; place < outputs->folder.count; place++) {
    const File *file = &outputs->folder.files[place];
    char path[4096];
    joined(path, outputs->path, file->name);
    const Hash written = hashOfBytes(file->bytes, file->size), back = hashOfFile(path);
    need(memcmp(written.state, back.state, sizeof back.state) == 0, path);
  }
  costs[0] = since(start);
}

// Encoding and fields

static void pieceEncoding(void *work, Cost *costs) {
  const File *file = work;
  const Cost start = now();
  const size_t sound = cvector_soundUTF8(file->bytes, file->size);
  costs[0] = since(start);
  // The last block is not whole: its bytes are the caller's.
  need(sound + 64 > file->size, "encoding");
}

#define AVX2 __attribute__((target("avx2,pclmul,bmi,popcnt")))

AVX2 static inline uint64_t mask64(__m256i low, __m256i high, char byte) {
  const __m256i wanted = _mm256_set1_epi8(byte);
  const uint32_t below = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted));
  return (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)) << 32 | below;
}

/// Bit i: whether an odd number of bits stands at or below i.
AVX2 static inline uint64_t parity(uint64_t bits) {
  return (uint64_t)_mm_cvtsi128_si64(_mm_clmulepi64_si128(_mm_set_epi64x(0, (int64_t)bits), _mm_set1_epi8(-1), 0));
}

/// Visits each comma and line feed outside quotes; gives their number, and a sum of their places so that the visit is not left out.
/// The last bytes that fill no block of 64 are left.
AVX2 static uint64_t split(const uint8_t *bytes, size_t size, uint64_t *sum) {
  uint64_t fields = 0, inQuotes = 0, places = 0;
  for (size_t at = 0; at + 64 <= size; at += 64) {
    const __m256i low = _mm256_loadu_si256((const __m256i *)(bytes + at));
    const __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + at + 32));
    const uint64_t quotes = mask64(low, high, '"');
    uint64_t inside = inQuotes;
    if (quotes) {
      inside ^= parity(quotes);
      inQuotes = (uint64_t)((int64_t)inside >> 63);
    }
    uint64_t separators = (mask64(low, high, ',') | mask64(low, high, '\n')) & ~inside;
    fields += (uint64_t)__builtin_popcountll(separators);
    for (; separators; separators &= separators - 1) places += at + (uint64_t)__builtin_ctzll(separators);
  }
  *sum = places;
  return fields;
}

static void pieceSplit(void *work, Cost *costs) {
  const Folder *folder = work;
  volatile uint64_t fields = 0, places = 0;
  const Cost start = now();
  for (int place = 0; place < folder->count; place++) {
    uint64_t sum;
    fields += split(folder->files[place].bytes, folder->files[place].size, &sum);
    places += sum;
  }
  costs[0] = since(start);
}

// Publishing

static void syncFolder(const char *path) {
  const int descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  need(descriptor >= 0 && fsync(descriptor) == 0, path);
  close(descriptor);
}

/// An open new file with these bytes, not yet on the disk.
static int written(const char *path, const File *file) {
  const int descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  need(descriptor >= 0, path);
  for (size_t done = 0; done < file->size;) {
    const ssize_t count = write(descriptor, file->bytes + done, file->size - done);
    need(count > 0, path);
    done += (size_t)count;
  }
  return descriptor;
}

/// The file under a name of its own, on the disk, then under its name.
static void publishFile(const char *folder, const File *file) {
  char partial[4096], path[4096];
  joined(partial, folder, ".partial");
  joined(path, folder, file->name);
  const int descriptor = written(partial, file);
  need(fsync(descriptor) == 0 && rename(partial, path) == 0, path);
  close(descriptor);
}

/// Sync of a file that another (here: the library) has written.
static Cost syncBook(const char *folder, const File *file) {
  char path[4096];
  joined(path, folder, file->name);
  const int descriptor = written(path, file);
  const Cost start = now();
  need(fsync(descriptor) == 0, path);
  const Cost cost = since(start);
  close(descriptor);
  return cost;
}

static void removeFolder(const char *path, const Folder *folder) {
  for (int place = 0; place < folder->count; place++) {
    char file[4096];
    joined(file, path, folder->files[place].name);
    unlink(file);
  }
  need(rmdir(path) == 0, path);
}

/// The file that bears this name or ends so.
static const File *fileNamed(const Folder *folder, const char *end) {
  for (int place = 0; place < folder->count; place++)
    if (endsWith(folder->files[place].name, end)) return &folder->files[place];
  fail(end);
  return NULL;
}

/// First all but the workbook and run.json; then the sync of the workbook; then what can only come behind it: run.json, which bears its hash,
/// and the names.
static void piecePublish(void *work, Cost *costs) {
  const Outputs *outputs = work;
  const Folder *folder = &outputs->folder;
  const File *book = fileNamed(folder, ".xlsx"), *manifest = fileNamed(folder, "run.json");
  char staging[4096], target[4096];
  joined(staging, outputs->path, ".staging");
  joined(target, outputs->path, "published");
  Cost start = now();
  need(mkdir(staging, 0700) == 0, staging);
  for (int place = 0; place < folder->count; place++) {
    const File *file = &folder->files[place];
    if (file != book && file != manifest) publishFile(staging, file);
  }
  costs[0] = since(start);
  costs[1] = syncBook(staging, book);
  start = now();
  publishFile(staging, manifest);
  syncFolder(staging);
  need(rename(staging, target) == 0, target);
  syncFolder(outputs->path);
  costs[2] = since(start);
  removeFolder(target, folder);
}

// The workbook

static uint32_t little(const uint8_t *bytes, int count) {
  uint32_t value = 0;
  for (int place = count; place--;) value = value << 8 | bytes[place];
  return value;
}

/// Exact: up to 19 digits whose number has 53 bits, divided by a power of ten that is itself exact (Clinger 1990); any other by strtod.
static double number(const char *text) {
  static const double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};
  uint64_t value = 0;
  int digits = 0, behindPoint = 0;
  bool afterPoint = false;
  const char *at = text + (*text == '-');
  for (; digits < 19; at++) {
    if (*at == '.' && !afterPoint) {
      afterPoint = true;
      continue;
    }
    const unsigned digit = (unsigned)*at - '0';
    if (digit > 9) break;
    value = 10 * value + digit;
    digits++;
    behindPoint += afterPoint;
  }
  if (*at != '<' || value >> 53 || behindPoint > 18) return strtod(text, NULL);
  const double found = (double)value / powers[behindPoint];
  return *text == '-' ? -found : found;
}

/// Adds up what stands behind each `<v>`; the text has 64 more bytes that may be read.
AVX2 static double sumOfValues(const char *text, size_t size) {
  double sum = 0;
  for (size_t at = 0; at < size; at += 32) {
    const __m256i less = _mm256_cmpeq_epi8(_mm256_loadu_si256((const __m256i *)(text + at)), _mm256_set1_epi8('<'));
    const __m256i letter = _mm256_cmpeq_epi8(_mm256_loadu_si256((const __m256i *)(text + at + 1)), _mm256_set1_epi8('v'));
    const __m256i greater = _mm256_cmpeq_epi8(_mm256_loadu_si256((const __m256i *)(text + at + 2)), _mm256_set1_epi8('>'));
    uint32_t tags = (uint32_t)_mm256_movemask_epi8(_mm256_and_si256(_mm256_and_si256(less, letter), greater));
    for (; tags; tags &= tags - 1) sum += number(text + at + (unsigned)__builtin_ctz(tags) + 3);
  }
  return sum;
}

typedef struct {
  const uint8_t *header;  // the local one
  const char *name;
  uint32_t packed, size;
} Entry;

/// Calls `take` for each part of a package, by its directory.
static void eachEntry(const File *file, void (*take)(const Entry *, void *), void *work) {
  const uint8_t *end = file->bytes + file->size - 22;  // no comment behind the directory
  need(little(end, 4) == 0x06054b50, "directory");
  const uint8_t *at = file->bytes + little(end + 16, 4);
  for (uint32_t left = little(end + 10, 2); left--; at += 46 + little(at + 28, 2) + little(at + 30, 2) + little(at + 32, 2)) {
    const Entry entry = {file->bytes + little(at + 42, 4), (const char *)at + 46, little(at + 20, 4), little(at + 24, 4)};
    take(&entry, work);
  }
}

/// Unpacked, with 64 bytes of zero behind; to be freed.
static char *unpacked(const Entry *entry) {
  char *text = malloc(entry->size + 64);
  need(text != NULL, "memory");
  memset(text + entry->size, 0, 64);
  const uint8_t *part = entry->header;
  z_stream stream = {.next_in = (Bytef *)(part + 30 + little(part + 26, 2) + little(part + 28, 2)), .avail_in = entry->packed,
                     .next_out = (Bytef *)text, .avail_out = entry->size};
  need(inflateInit2(&stream, -MAX_WBITS) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END, "inflate");
  inflateEnd(&stream);
  return text;
}

static void addSheet(const Entry *entry, void *sum) {
  static const char sheets[] = "xl/worksheets/";
  if (memcmp(entry->name, sheets, sizeof sheets - 1) != 0) return;
  char *text = unpacked(entry);
  *(volatile double *)sum += sumOfValues(text, entry->size);
  free(text);
}

static void pieceUnbook(void *work, Cost *costs) {
  volatile double sum = 0;
  const Cost start = now();
  eachEntry(work, addSheet, (void *)&sum);
  costs[0] = since(start);
}

typedef struct {
  struct {
    char *text;
    uint32_t size;
  } parts[mostFiles];
  int count;
} Book;

static void addPart(const Entry *entry, void *work) {
  Book *book = work;
  need(book->count < mostFiles, "parts");
  book->parts[book->count].text = unpacked(entry);
  book->parts[book->count++].size = entry->size;
}

static void pieceBook(void *work, Cost *costs) {
  enum { level = 2 };  // PiecePacker.level
  const Book *book = work;
  volatile uLong checksums = 0;
  const Cost start = now();
  for (int place = 0; place < book->count; place++) {
    const uint32_t size = book->parts[place].size;
    Bytef *text = (Bytef *)book->parts[place].text;
    z_stream stream = {.next_in = text, .avail_in = size};
    need(deflateInit2(&stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK, "deflate");
    stream.avail_out = (uInt)deflateBound(&stream, size);
    Bytef *packed = stream.next_out = malloc(stream.avail_out);
    need(packed != NULL && deflate(&stream, Z_FINISH) == Z_STREAM_END, "deflate");
    checksums += crc32(0, text, size);
    deflateEnd(&stream);
    free(packed);
  }
  costs[0] = since(start);
}

// Modes

/// Linux counts what a process had before its exec, which is its parent's: a command started by Python never shows less than Python has.
static void printPeak(char **command) {
  const pid_t child = fork();
  need(child >= 0, "fork");
  if (child == 0) {
    if (!freopen("/dev/null", "w", stdout)) _exit(126);
    execvp(command[0], command);
    _exit(127);
  }
  int status;
  struct rusage usage;
  need(wait4(child, &status, 0, &usage) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0, command[0]);
  printf("%.1f\n", (double)usage.ru_maxrss / 1024);
}

static void runBook(const char *path) {
  File file = mapped(path);
  Book book = {.count = 0};
  eachEntry(&file, addPart, &book);
  measureOne(pieceBook, &book, file.size, "book");
}

static void runSplit(char **paths, int count) {
  need(count <= mostFiles, "files");
  Folder folder = {.count = count};
  for (int place = 0; place < count; place++) {
    folder.files[place] = mapped(paths[place]);
    folder.size += folder.files[place].size;
  }
  measureOne(pieceSplit, &folder, folder.size, "split");
}

static void runOutputs(bool isPublish, const char *folder, const char *target) {
  Outputs outputs = {mappedFolder(folder), target};
  const size_t size = outputs.folder.size;
  if (isPublish) {
    const size_t book = fileNamed(&outputs.folder, ".xlsx")->size, manifest = fileNamed(&outputs.folder, "run.json")->size;
    const Part parts[] = {
        {"publish: files", size - book - manifest}, {"publish: sync of the book", book}, {"publish: last steps", manifest}};
    measure(piecePublish, &outputs, size, parts, 3);
  } else {
    measureOne(pieceRehash, &outputs, size, "rehash");
  }
}

int main(int count, char **words) {
  const char *mode = count > 2 ? words[1] : "";
  need(csha_isSupported() && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul"), "processor");
  if (strcmp(mode, "sha256") == 0) {
    measureOne(pieceSHA256, words[2], mapped(words[2]).size, "sha256");
  } else if (strcmp(mode, "digest") == 0) {
    printHash(words[2]);
  } else if (strcmp(mode, "peak") == 0) {
    printPeak(words + 2);
  } else if (strcmp(mode, "encoding") == 0) {
    File file = mapped(words[2]);
    measureOne(pieceEncoding, &file, file.size, "encoding");
  } else if (strcmp(mode, "split") == 0) {
    runSplit(words + 2, count - 2);
  } else if (strcmp(mode, "publish") == 0 && count == 4) {
    runOutputs(true, words[2], words[3]);
  } else if (strcmp(mode, "rehash") == 0) {
    runOutputs(false, words[2], words[2]);
  } else if (strcmp(mode, "book") == 0) {
    runBook(words[2]);
  } else if (strcmp(mode, "unbook") == 0) {
    File file = mapped(words[2]);
    measureOne(pieceUnbook, &file, file.size, "unbook");
  } else {
    fprintf(stderr, "floor digest|sha256|encoding|split|publish|rehash|book|unbook|peak ...: see the head of floor.c\n");
    return 2;
  }
  return 0;
}
