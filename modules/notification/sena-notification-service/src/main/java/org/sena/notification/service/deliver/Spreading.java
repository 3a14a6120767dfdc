package org.sena.notification.service.deliver;

import java.util.List;

/** Makes letters of notices, each notice in a transaction of its own. */
public interface Spreading {

    /** Ids of notices whose letters are to be made now, the longest waiting first. */
    List<String> due(int limit);

    /** Makes its letters; does nothing when they are made. */
    void spread(String noticeId);

    /** Tries a notice again in a minute, so that one in trouble holds no others. */
    void postpone(String noticeId);
}
