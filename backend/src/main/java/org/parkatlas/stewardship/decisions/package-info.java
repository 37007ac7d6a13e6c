/** What is decided of a file: how it is read, and what its columns are. */
@NullMarked
package org.parkatlas.stewardship.decisions;

import org.jspecify.annotations.NullMarked;
