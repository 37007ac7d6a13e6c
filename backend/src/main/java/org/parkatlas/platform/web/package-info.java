/** Web settings: what stands between the network and the controllers, and what the browser has to know first. */
@NullMarked
package org.parkatlas.platform.web;

import org.jspecify.annotations.NullMarked;
