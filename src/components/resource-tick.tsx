interface ResourceTickProps {
  action: (form: FormData) => Promise<void>;
  skill: string;
  resource: { url: string; title: string };
  isFinished: boolean;
  back: string;
}

/** Ticks a resource off, or takes the tick away; a plain form. */
export function ResourceTick({ action, skill, resource, isFinished, back }: ResourceTickProps) {
  return (
    <form action={action} className="no-print">
      <input type="hidden" name="skill" value={skill} />
      <input type="hidden" name="url" value={resource.url} />
      <input type="hidden" name="back" value={back} />
      <button
        name="finished"
        value={isFinished ? "no" : "yes"}
        aria-pressed={isFinished}
        aria-label={`Finished: ${resource.title}`}
        className="text-accent border-edge aria-pressed:bg-accent aria-pressed:text-paper grid size-6 place-items-center rounded border text-small"
      >
        {isFinished ? "✓" : ""}
      </button>
    </form>
  );
}
