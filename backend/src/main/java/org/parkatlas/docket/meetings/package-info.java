/** Meetings with their agendas in the four parts of the notice, and the papers of a meeting. */
@NullMarked
package org.parkatlas.docket.meetings;

import org.jspecify.annotations.NullMarked;
