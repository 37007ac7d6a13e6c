/** What sites have, as it comes from packs and from the desk and as the service publishes it. */
@NullMarked
package org.parkatlas.siting.items;

import org.jspecify.annotations.NullMarked;
