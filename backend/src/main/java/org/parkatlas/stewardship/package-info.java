/** Data that posts bring: files from outside, looked into before anything is made of them. */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "lists",
            "identity",
            "identity::audit",
            "jobs",
            "platform::spi",
            "region"
        })
@NullMarked
package org.parkatlas.stewardship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
