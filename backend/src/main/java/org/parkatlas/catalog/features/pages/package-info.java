/** HTML pages of the OGC API and how values are shown on them. */
@NullMarked
package org.parkatlas.catalog.features.pages;

import org.jspecify.annotations.NullMarked;
