package org.sena.needs.service.kept;

import java.time.Instant;

/** Tells people a month before their answers are deleted. */
public interface EndingNotices {

    /**
     * Each person is told once for each time of not being here, whoever calls and however often.
     *
     * @return how many people have answers that end within a month
     */
    int tell(Instant now);
}
