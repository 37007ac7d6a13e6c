/** {@code /api/v1/imports}: files come in, are kept for a while and go. */
@NullMarked
package org.parkatlas.stewardship.uploads;

import org.jspecify.annotations.NullMarked;
