/** The plan for a calendar program; without days there is nothing to put into one. */
export function CalendarLinks({ hasDates }: { hasDates: boolean }) {
  if (!hasDates) return null;
  return (
    <p className="no-print mb-4 font-sans">
      <a href="/me/plan/calendar.ics" download="archway-plan.ics">
        As a calendar file
      </a>
    </p>
  );
}
