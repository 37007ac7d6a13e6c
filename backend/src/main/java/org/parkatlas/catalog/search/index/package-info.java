/** What search looks things up in: how objects are called, read aloud, misspelt, what they are about and where they are. */
@NullMarked
package org.parkatlas.catalog.search.index;

import org.jspecify.annotations.NullMarked;
