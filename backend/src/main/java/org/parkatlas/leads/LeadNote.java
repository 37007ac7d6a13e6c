package org.parkatlas.leads;

import java.time.Instant;

import org.parkatlas.problem.Wording;

/** What was said or done. */
record LeadNote(Instant at, Wording post, String text) {}
