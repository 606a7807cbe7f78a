#ifndef CHEAP_H
#define CHEAP_H

/// One heap for all threads (mallopt(3), M_ARENA_MAX), instead of one for each, in which what another thread has let go cannot be used. To be
/// called before there are threads.
void cheap_share(void);

#endif
