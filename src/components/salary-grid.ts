/**
 * The columns that all lines of the picture share: on a phone the name above its line, on a page
 * name, plot and sample side by side.
 */
export const line = "grid grid-cols-[1fr_auto] @min-[40rem]:gap-x-4 @min-[40rem]:grid-cols-[5fr_9fr_3.5rem]";

/** The cells of a line. The plot's padding is the margin into which labels reach. */
export const cells = {
  name: "col-start-1 row-start-1 bg-paper",
  plot: "col-span-2 row-start-2 px-4.5 @min-[40rem]:col-span-1 @min-[40rem]:col-start-2 @min-[40rem]:row-start-1",
  sample: "col-start-2 row-start-1 bg-paper pl-4 text-right @min-[40rem]:col-start-3 @min-[40rem]:pl-0",
} as const;
