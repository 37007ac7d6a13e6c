package org.parkatlas.platform.spi;

/** What data the service has for the public. */
public interface HeldData {

    /** Another number after every change of the data, at most three seconds late. */
    long version();

    /** Whether some of it is made up (演示数据). */
    boolean hasDemo();
}
