/** The pages where questionnaires are published, compared, looked at and translated. */
package org.sena.needs.desk.questionnaires;
