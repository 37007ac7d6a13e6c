/**
 * The docket of the joint meeting (联席会议): what counties and the city collect, how far it has come, who has to do what by when.
 * For the members of the meeting; nothing of it is in any other outlet.
 */
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "problem",
            "lists",
            "names",
            "identity",
            "identity::audit",
            "intake::spi",
            "platform::spi",
            "source",
            "region",
            "park",
            "enterprise",
            "progress",
            "tasks",
            "land::ledger",
            "cartography",
            "documents"
        })
@NullMarked
package org.parkatlas.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
