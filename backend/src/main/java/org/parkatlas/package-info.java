/** ParkAtlas 园区一张图: each direct child package is a module. */
@org.jspecify.annotations.NullMarked
package org.parkatlas;
