package org.parkatlas.platform.spi;

/** Whether this installation draws administrative boundaries, which in China needs a reviewed map (地图管理条例). */
public interface BoundaryPolicy {

    /** Whether administrative boundaries may be drawn. */
    boolean boundaries();
}
