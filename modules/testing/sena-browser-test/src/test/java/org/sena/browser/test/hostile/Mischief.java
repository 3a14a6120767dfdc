package org.sena.browser.test.hostile;

/** What is done to a request that was meant well. */
enum Mischief {
    /** Nothing: a look at what the others left behind. */
    LOOK,
    SQL,
    JPQL,
    LUCENE,
    LDAP,
    EXPRESSION,
    HEADER_SPLIT,
    LOG,
    TRAVERSAL,
    MARKUP,
    HUGE,
    BROKEN_UTF8,
    NUL,
    TYPE,
    NUMBER,
    METHOD,
    CONTENT_TYPE,
    TOKEN,
    NAMESPACE,
    RENDER_PARAMETER,
    PORTLET,
    PHASE,
    DUPLICATE,
    HEADERS,
    ADDRESS,
    MANY_PARAMETERS,
    MANY_PARTS,
    DEEP_JSON,
    BOMB
}
