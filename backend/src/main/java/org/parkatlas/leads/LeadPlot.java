package org.parkatlas.leads;

import java.time.Instant;
import java.util.UUID;

import org.parkatlas.problem.Wording;

/**
 * A parcel that a client looks at or has reserved.
 *
 * @param number of the lead
 * @param code   what the parcel was called then
 * @param post   whoever noted it, as it was called then
 */
record LeadPlot(UUID lead, String number, String parcel, String code, Held held, Instant since, Wording post) {}
