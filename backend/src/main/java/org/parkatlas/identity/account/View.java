package org.parkatlas.identity.account;

/** As whom somebody who is signed in looks at everything. */
enum View {

    /** As what the post is. */
    OWN,

    /** As whoever is not signed in. */
    PUBLIC
}
