/**
 * What is kept about a person, collected and erased through one port.
 *
 * <p>Every context registers one {@link org.sena.privacy.api.subject.SubjectRecords}:
 *
 * <pre>
 * &#64;Component(service = AopService.class)
 * &#64;Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
 * public class NeedsRecords implements AopService, SubjectRecords {
 *
 *     public String context() {
 *         return "needs";
 *     }
 *
 *     public List&lt;RecordSection&gt; ofSubject(String subjectId) { … }   // opened by FieldCipher
 *
 *     &#64;Transactional(rollbackFor = Exception.class)
 *     public Erasure forget(String subjectId) { … }                  // child rows first
 * }
 * </pre>
 */
@Export
@Version("1.0.0")
package org.sena.privacy.api.subject;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
