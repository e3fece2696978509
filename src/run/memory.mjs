/**
 * The settings of the C library's allocator with which the server runs; other systems than Linux take no notice.
 * By default it keeps a store of free memory for each thread and gives little of it back: what loading the content
 * and packing pages took for a moment would stay taken, a hundred megabytes and more. One store, given back from a
 * quarter of a megabyte on, costs no time that could be measured, as only a few threads pack pages.
 */
export const allocator = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_TRIM_THRESHOLD_: "262144",
  MALLOC_MMAP_THRESHOLD_: "262144",
};
