/**
 * The one script that stands in a page itself: it must run before anything is painted, or a reader who chose the dark
 * scheme would be blinded for a moment on each page. Constant, so that a content security policy can list its one hash;
 * the check of the built site lets through exactly this text. It runs again when another tab chose, and when the
 * browser brings a page back from its memory.
 */
export const HEAD_SCRIPT =
  '(f=>{f();addEventListener("storage",f);addEventListener("pageshow",f)})(()=>{try{let s=localStorage,r=document.documentElement.dataset,t=r.theme=s.getItem("tenang.theme")||"";r.text=s.getItem("tenang.text")||"";document.querySelector("[name=theme-color]").media=t?t=="light"?"all":"not all":"(prefers-color-scheme:light)"}catch{}})';
