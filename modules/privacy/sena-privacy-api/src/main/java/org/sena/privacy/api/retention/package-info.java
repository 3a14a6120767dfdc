/**
 * How long things are kept, and the job that keeps to it.
 *
 * <p>Whoever owns a table declares its rules under {@code rules} in {@code
 * src/main/resources/META-INF/sena/processing.json} of the module that holds the table:
 *
 * <pre>
 * {"code": "needs.coded", "data": "Answers kept under a code", "period": "P30D",
 *  "countedFrom": "they were kept", "disposal": "DELETE", "least": "P1D", "most": "P30D",
 *  "source": "Promise on the page where the code is given"}
 * </pre>
 *
 * <p>and registers one {@link org.sena.privacy.api.retention.RetentionTask} for each:
 *
 * <pre>
 * &#64;Component(service = AopService.class)
 * &#64;Transactional(rollbackFor = Exception.class)
 * public class CodedRetention implements AopService, RetentionTask {
 *
 *     &#64;Reference private CodedInterviewEntryLocalService rows;
 *
 *     public String rule() {
 *         return "needs.coded";
 *     }
 *
 *     public long overdue(Instant before, Set&lt;String&gt; heldSubjects) {
 *         return rows.countBefore(before);            // SQL: count, held people left out
 *     }
 *
 *     public int remove(Instant before, Set&lt;String&gt; heldSubjects, int most) {
 *         return rows.removeBefore(before, most);     // SQL: child rows first
 *     }
 * }
 * </pre>
 *
 * <p>No actor check and no audit event in a task: the job does both.
 */
@Export
@Version("1.0.0")
package org.sena.privacy.api.retention;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
