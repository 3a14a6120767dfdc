/** What a person sees and decides about their data. */
package org.sena.privacy.web.mydata;
