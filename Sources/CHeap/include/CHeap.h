#ifndef CHEAP_H
#define CHEAP_H

/// One heap for all threads (mallopt(3), M_ARENA_MAX), instead of one for each, in which what another thread has let go cannot be used; and
/// windows of a file come out of it too (M_MMAP_THRESHOLD, M_TRIM_THRESHOLD, M_TOP_PAD), instead of being fetched from the system and given back
/// one by one. It begins with large pages. To be called before there are threads.
void cheap_share(void);

#endif
