/** What is looked at before a change set is accepted. */
@NullMarked
package org.parkatlas.stewardship.checks;

import org.jspecify.annotations.NullMarked;
