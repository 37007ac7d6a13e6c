/** The guided reading of a plan (导读): steps with a text, a quotation and a view of the map. */
@NullMarked
package org.parkatlas.layout.story;

import org.jspecify.annotations.NullMarked;
