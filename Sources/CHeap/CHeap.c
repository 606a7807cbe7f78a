#define _GNU_SOURCE
#include "CHeap.h"
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

static const size_t large_page = 2 << 20;
/// What an office's month takes.
static const size_t beginning = 16 << 20;

/// Asks for large pages where the heap begins: a fault for each 512 pages instead of one for each.
static void begin_large(void) {
  char *start = malloc(beginning);
  if (!start) return;
  uintptr_t first = ((uintptr_t)start + large_page - 1) & ~(large_page - 1);
  uintptr_t last = ((uintptr_t)start + beginning) & ~(large_page - 1);
  madvise((void *)first, last - first, MADV_HUGEPAGE);
  free(start);
}

void cheap_share(void) {
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 32 << 20);
  mallopt(M_TOP_PAD, 1 << 20);
  begin_large();
  mallopt(M_MMAP_THRESHOLD, 8 << 20);
}
